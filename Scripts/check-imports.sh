#!/usr/bin/env bash
# Compares every `import` line of Sources/ with the dependencies that Package.swift gives the target.
# SwiftPM lets a target see its dependencies' dependencies; this does not.
set -euo pipefail
cd "$(dirname "$0")/.."

swift package dump-package | python3 -c '
import json, pathlib, re, sys

package = json.load(sys.stdin)
targets = {t["name"]: t for t in package["targets"]}
system = {"Foundation", "FoundationEssentials", "Glibc", "Synchronization", "Testing", "Dispatch"}
problems = []

def allowed(target):
    names = set(system)
    for dependency in target["dependencies"]:
        for kind in ("byName", "product", "target"):
            if kind in dependency:
                names.add(dependency[kind][0])
    return names

for name, target in targets.items():
    if target["type"] == "system":
        continue
    folder = pathlib.Path("Tests" if target["type"] == "test" else "Sources") / name
    for path in sorted(folder.rglob("*.swift")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            match = re.match(
                r"\s*(?:@\w+\s+|public\s+|internal\s+|package\s+|private\s+|fileprivate\s+)*"
                r"import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)", line)
            if match and match[1] not in allowed(target):
                problems.append(f"{path}:{number}: {name} may not import {match[1]}")

print("\n".join(problems) or f"imports: {len(targets)} targets, all within their lists")
sys.exit(1 if problems else 0)
'
