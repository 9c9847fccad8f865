/**
 * Arguments of every connection to the embedded engine. Server settings take effect with the first connection;
 * settings of queries are the defaults where a request says nothing.
 */
export function connectionArgs(options: {
  readonly memoryMb: number;
  readonly backupsDirectory?: string;
}): string[] {
  const bytes = (mb: number) => String(Math.floor(mb * 1024 * 1024));
  const server = {
    max_server_memory_usage: bytes(options.memoryMb),
    mark_cache_size: bytes(Math.min(64, options.memoryMb / 16)),
    uncompressed_cache_size: '0',
    ...(options.backupsDirectory && { 'backups.allowed_path': options.backupsDirectory }),
  };
  const query = {
    async_insert: '0',
    max_query_size: String(64 * 1024 * 1024),
    max_memory_usage: bytes(options.memoryMb / 2),
    max_bytes_before_external_group_by: bytes(options.memoryMb / 4),
    max_bytes_before_external_sort: bytes(options.memoryMb / 4),
    session_timezone: 'UTC',
  };
  return Object.entries({ ...server, ...query }).map(([name, value]) => `--${name}=${value}`);
}
