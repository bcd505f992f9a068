# 练读：词典里的词和常用字，读两遍。这样，词表里没有哪个词元从来没有在句子里出现过。
copy read-words weight=3
any a dictionary
any b dictionary
any c dictionary
any d dictionary
any e dictionary
any f dictionary
any g dictionary
any h dictionary
- 读一读：{a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}。再读一遍：{a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}。
/ {a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}，{a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}。
copy read-characters weight=3
any a character
any b character
any c character
any d character
any e character
any f character
any g character
any h character
any i character
any j character
any k character
any l character
- 认一认：{a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}，{i}，{j}，{k}，{l}。再认一遍：{a}，{b}，{c}，{d}，{e}，{f}，{g}，{h}，{i}，{j}，{k}，{l}。
/ {a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}，{a}{b}{c}{d}{e}{f}{g}{h}{i}{j}{k}{l}。
