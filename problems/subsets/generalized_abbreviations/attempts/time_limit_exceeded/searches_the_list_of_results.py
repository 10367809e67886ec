"""Searches for every abbreviation in the list of those found, which takes O(4^n) comparisons."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, count):
        if i == len(word):
            text += str(count) if count else ""
            if text not in found:
                found.append(text)
            return
        write(i + 1, text, count + 1)
        write(i + 1, text + (str(count) if count else "") + word[i], 0)

    write(0, "", 0)
    return found
