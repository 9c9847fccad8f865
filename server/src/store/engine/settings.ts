/**
 * Arguments of every connection to the embedded engine. Server settings take effect with the first connection;
 * settings of queries are the defaults where a request says nothing.
 */
export function connectionArgs(options: { readonly memoryMb: number }): string[] {
  const megabytes = (mb: number) => String(Math.floor(mb * 1024 * 1024));
  const share = (part: number) => megabytes(options.memoryMb * part);
  const server = {
    max_server_memory_usage: share(1),
    // The defaults are caches of 5 GB, which a small machine does not have.
    mark_cache_size: share(1 / 16),
    index_mark_cache_size: share(1 / 32),
    primary_index_cache_size: share(1 / 16),
    query_condition_cache_size: share(1 / 64),
    compiled_expression_cache_size: share(1 / 64),
    uncompressed_cache_size: '0',
    // Only this process's own statements come here, and a backup may go to any directory.
    'backups.allowed_path': '/',
  };
  const query = {
    async_insert: '0',
    max_query_size: megabytes(64),
    max_memory_usage: share(1 / 2),
    max_bytes_before_external_group_by: share(1 / 4),
    max_bytes_before_external_sort: share(1 / 4),
    session_timezone: 'UTC',
  };
  return Object.entries({ ...server, ...query }).map(([name, value]) => `--${name}=${value}`);
}
