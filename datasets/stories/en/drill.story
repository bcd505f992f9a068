# Reading practice: words of the dictionary, read twice, so that no token of the vocabulary is one
# that never stood in a sentence.
copy read-words weight=5
any a dictionary
any b dictionary
any c dictionary
any d dictionary
any e dictionary
any f dictionary
any g dictionary
any h dictionary
- Read these words: {a}, {b}, {c}, {d}, {e}, {f}, {g}, {h}. Read them again: {a}, {b}, {c}, {d}, {e}, {f}, {g}, {h}.
/ {a} {b} {c} {d} {e} {f} {g} {h} {a} {b} {c} {d} {e} {f} {g} {h}
