// The `glassbox` of a package that was built for several levels of x86-64: becomes the best of
// glassbox-v4, glassbox-v3 and glassbox-baseline beside it that this processor can run.
//
// A program of its own, in C and compiled for the baseline: nothing of it can hold an instruction that
// the processor lacks, and it is gone before a Swift library is loaded. See ARCHITECTURE.md, "Kernels
// and CPUs". Packaging/check-launcher.sh tests it with made-up processors.

#define _GNU_SOURCE
#include <cpuid.h>
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum place { LEAF_1_ECX, LEAF_7_EBX, EXTENDED_ECX, PLACES };

// What the operating system must save when it switches threads, as bits of the register XCR0.
enum { SAVES_NOTHING = 0, SAVES_AVX = 0x06, SAVES_AVX512 = 0xE6 };

struct feature {
  const char *name;  // as /proc/cpuinfo writes it
  enum place place;
  int bit;
  uint64_t saved;
};

struct level {
  const char *name;
  const struct feature *features;  // beyond those of the levels below; ends with a null name
};

// Source: System V ABI, AMD64 supplement, "Micro-Architecture Levels"; places of the bits: Intel SDM,
// volume 2, CPUID.
static const struct feature v2[] = {
  {"pni", LEAF_1_ECX, 0, SAVES_NOTHING},
  {"ssse3", LEAF_1_ECX, 9, SAVES_NOTHING},
  {"cx16", LEAF_1_ECX, 13, SAVES_NOTHING},
  {"sse4_1", LEAF_1_ECX, 19, SAVES_NOTHING},
  {"sse4_2", LEAF_1_ECX, 20, SAVES_NOTHING},
  {"popcnt", LEAF_1_ECX, 23, SAVES_NOTHING},
  {"lahf_lm", EXTENDED_ECX, 0, SAVES_NOTHING},
  {NULL, 0, 0, 0},
};
static const struct feature v3[] = {
  {"fma", LEAF_1_ECX, 12, SAVES_AVX},
  {"movbe", LEAF_1_ECX, 22, SAVES_NOTHING},
  {"avx", LEAF_1_ECX, 28, SAVES_AVX},
  {"f16c", LEAF_1_ECX, 29, SAVES_AVX},
  {"bmi1", LEAF_7_EBX, 3, SAVES_NOTHING},
  {"avx2", LEAF_7_EBX, 5, SAVES_AVX},
  {"bmi2", LEAF_7_EBX, 8, SAVES_NOTHING},
  {"abm", EXTENDED_ECX, 5, SAVES_NOTHING},
  {NULL, 0, 0, 0},
};
static const struct feature v4[] = {
  {"avx512f", LEAF_7_EBX, 16, SAVES_AVX512},
  {"avx512dq", LEAF_7_EBX, 17, SAVES_AVX512},
  {"avx512cd", LEAF_7_EBX, 28, SAVES_AVX512},
  {"avx512bw", LEAF_7_EBX, 30, SAVES_AVX512},
  {"avx512vl", LEAF_7_EBX, 31, SAVES_AVX512},
  {NULL, 0, 0, 0},
};

// From the lowest; there is no program for v2.
static const struct level levels[] = {
  {"baseline", NULL}, {NULL, v2}, {"v3", v3}, {"v4", v4},
};
enum { LEVELS = sizeof levels / sizeof levels[0] };

struct processor {
  uint32_t bits[PLACES];
  uint64_t saved;
  const char *given;  // names instead of bits, separated by spaces; for tests
};

static uint64_t saved_registers(void) {
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (uint64_t)high << 32 | low;
}

static struct processor this_processor(void) {
  enum { OS_USES_XSAVE = 1 << 27 };
  struct processor found = {.given = getenv("GLASSBOX_CPU_FLAGS")};
  uint32_t a, b, c, d;
  if (__get_cpuid(1, &a, &b, &c, &d)) {
    found.bits[LEAF_1_ECX] = c;
    if (c & OS_USES_XSAVE) found.saved = saved_registers();
  }
  if (__get_cpuid_count(7, 0, &a, &b, &c, &d)) found.bits[LEAF_7_EBX] = b;
  if (__get_cpuid(0x80000001, &a, &b, &c, &d)) found.bits[EXTENDED_ECX] = c;
  return found;
}

static bool names(const char *list, const char *name) {
  size_t length = strlen(name);
  for (const char *place = list; (place = strstr(place, name)) != NULL; place += length) {
    bool begins = place == list || place[-1] == ' ';
    if (begins && (place[length] == ' ' || place[length] == '\0')) return true;
  }
  return false;
}

static bool has(const struct processor *processor, const struct feature *feature) {
  if (processor->given != NULL) return names(processor->given, feature->name);
  bool is_there = processor->bits[feature->place] >> feature->bit & 1;
  return is_there && (processor->saved & feature->saved) == feature->saved;
}

/// The highest level of which, and of all below which, the processor has every feature.
static int best_level(const struct processor *processor) {
  for (int level = 1; level < LEVELS; level++) {
    for (const struct feature *feature = levels[level].features; feature->name; feature++) {
      if (!has(processor, feature)) return level - 1;
    }
  }
  return LEVELS - 1;
}

int main(int count, char **arguments) {
  (void)count;
  char path[PATH_MAX + 32];
  ssize_t length = readlink("/proc/self/exe", path, PATH_MAX);
  if (length <= 0) {
    perror("glassbox: /proc/self/exe");
    return 127;
  }
  path[length] = '\0';
  char *name = strrchr(path, '/') + 1;
  struct processor processor = this_processor();
  for (int level = best_level(&processor); level >= 0; level--) {
    if (levels[level].name == NULL) continue;
    snprintf(name, 32, "glassbox-%s", levels[level].name);
    execv(path, arguments);
    if (errno != ENOENT) {
      fprintf(stderr, "glassbox: %s: %s\n", path, strerror(errno));
      return 126;
    }
  }
  *name = '\0';
  fprintf(
    stderr,
    "glassbox: %s 里没有本机能用的 glassbox-baseline、-v3 或 -v4，请重新安装。\n"
    "glassbox: none of glassbox-baseline, -v3, -v4 in %s suits this processor; install it again.\n",
    path, path);
  return 127;
}
