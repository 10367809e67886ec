"""Leaves out at most two runs of letters."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, gap, gaps):
        if i == len(word):
            found.append(text + (str(gap) if gap else ""))
            return
        write(i + 1, text + (str(gap) if gap else "") + word[i], 0, gaps)
        if gap or gaps < 2:
            write(i + 1, text, gap + 1, gaps + (gap == 0))

    write(0, "", 0, 0)
    return found
