// Counts what threads other than the first ask of malloc. Put in front of the C library by
// allocations.sh; `glassbox bench` looks the counter up by name.
#define _GNU_SOURCE
#include <stdatomic.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static atomic_long others;

static void count(void) {
  static _Thread_local int is_first = -1;
  if (is_first < 0) is_first = syscall(SYS_gettid) == getpid();
  if (!is_first) atomic_fetch_add_explicit(&others, 1, memory_order_relaxed);
}

long glassbox_allocations_of_other_threads(void) { return others; }

void *malloc(size_t size) {
  count();
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
  count();
  return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
  count();
  return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  count();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  count();
  *memory = __libc_memalign(alignment, size);
  return *memory == NULL ? 12 : 0;
}
