"""Looks every abbreviation up in the list of those found, which makes O(4^n) comparisons."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, gap):
        if i == len(word):
            text += str(gap) if gap else ""
            if text not in found:
                found.append(text)
            return
        write(i + 1, text, gap + 1)
        write(i + 1, text + (str(gap) if gap else "") + word[i], 0)

    write(0, "", 0)
    return found
