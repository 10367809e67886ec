"""A depth-first search over strings: makes every edit of every string, with one more edit allowed each time."""


def edit_distance(first, second):
    alphabet = sorted(set(second))

    def reaches(word, edits):
        if word == second:
            return True
        if edits == 0:
            return False
        for i in range(len(word) + 1):
            if i < len(word) and reaches(word[:i] + word[i + 1 :], edits - 1):
                return True
            for character in alphabet:
                if reaches(word[:i] + character + word[i:], edits - 1):
                    return True
                if i < len(word) and reaches(word[:i] + character + word[i + 1 :], edits - 1):
                    return True
        return False

    edits = 0
    while not reaches(first, edits):
        edits += 1
    return edits
