import type { Control } from '../../control/open-control.ts';
import { projectSettings, sentProjectSettings } from '../../control/settings-schema.ts';
import { piiKinds } from '../../enrichment/pii/kinds.ts';
import type { App } from '../route.ts';

const URL = '/api/v1/settings';

export type SettingsDeps = { readonly control: Pick<Control, 'settings' | 'audit'> };

/** Checked where they come in alone: what an earlier release took must still be read. */
const sentSettings = sentProjectSettings.superRefine(({ pii_deny = {} }, context) => {
  const known: readonly string[] = piiKinds;
  for (const kind of Object.keys(pii_deny).filter((name) => !known.includes(name))) {
    const message = `unknown kind; allowed: ${piiKinds.join(', ')}`;
    context.addIssue({ code: 'custom', message, path: ['pii_deny', kind] });
  }
});

/** What a project sets for itself: expiry, time zone, prices, personal data, custom columns. */
export function settingsRoutes({ control }: SettingsDeps): (app: App) => void {
  return (app) => {
    app.get(
      URL,
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['settings'],
          summary: 'The settings of the project, defaults filled in',
          response: { 200: projectSettings },
        },
      },
      async (request) => control.settings.get(request.access.projectId),
    );
    app.put(
      URL,
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['settings'],
          summary: 'Replaces the settings of the project',
          description: 'What is left out falls back to its default.',
          body: sentSettings,
          response: { 200: projectSettings },
        },
      },
      async ({ access, body }) => {
        const settings = await control.settings.put(access.projectId, body);
        control.audit.append({
          projectId: access.projectId,
          keyId: access.keyId,
          action: 'put-settings',
          subject: Object.keys(body).join(', '),
          count: 1,
        });
        return settings;
      },
    );
  };
}
