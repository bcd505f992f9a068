#!/usr/bin/env python3
"""Prints the tables of Sources/Display/WidthTables.swift from Python's Unicode database."""
import unicodedata as u

BOM_FREE = [c for c in range(0xA0, 0x110000) if not 0xD800 <= c <= 0xDFFF]
assigned = lambda c: u.category(chr(c)) != "Cn"


def ranges(wanted, bridge=True):
    """Ranges of the wanted scalars; unassigned gaps are bridged."""
    out, gap = [], False
    for c in BOM_FREE:
        if wanted(c):
            if out and (out[-1][1] == c - 1 or (bridge and gap)):
                out[-1][1] = c
            else:
                out.append([c, c])
            gap = True
        elif assigned(c):
            gap = False
    return out


def zero(c):
    if c == 0xAD:
        return False
    return u.category(chr(c)) in ("Mn", "Me", "Cf") or 0x1160 <= c <= 0x11FF


def show(name, doc, table):
    print(f"  /// {doc}\n  static let {name}: [(UInt32, UInt32)] = [")
    line = "   "
    for a, b in table:
        item = f" (0x{a:X}, 0x{b:X}),"
        if len(line) + len(item) > 100:
            print(line)
            line = "   "
        line += item
    print(line + "\n  ]")


print("/// Which scalars are not one column wide. Printed by `Scripts/unicode-widths.py`.")
print("///\n/// - Source: Unicode Standard Annex #11, \"East Asian Width\", version %s." % u.unidata_version)
print("enum WidthTables {")
show("zero", "Marks that stand on the character before them, and invisible format characters.",
     ranges(zero))
print()
show("wide", "East Asian Wide and Fullwidth.",
     ranges(lambda c: assigned(c) and u.east_asian_width(chr(c)) in "WF" and not zero(c)
            or 0x20000 <= c <= 0x3FFFD))
print()
show("ambiguous", "East Asian Ambiguous: two columns in old East Asian fonts.",
     ranges(lambda c: u.east_asian_width(chr(c)) == "A" and not zero(c)
            and u.category(chr(c)) != "Co", bridge=False))
print("}")
