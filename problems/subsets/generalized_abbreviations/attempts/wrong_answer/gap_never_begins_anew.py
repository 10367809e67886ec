"""Goes on counting from the last number when the next gap begins."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, gap, open_gap):
        if i == len(word):
            found.append(text + (str(gap) if open_gap else ""))
            return
        write(i + 1, text, gap + 1, True)
        write(i + 1, text + (str(gap) if open_gap else "") + word[i], gap, False)

    write(0, "", 0, False)
    return found
