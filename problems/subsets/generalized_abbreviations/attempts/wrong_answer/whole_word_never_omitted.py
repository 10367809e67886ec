"""Never omits the whole word."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, count):
        if i == len(word):
            if count < len(word) or not word:
                found.append(text + (str(count) if count else ""))
            return
        write(i + 1, text, count + 1)
        write(i + 1, text + (str(count) if count else "") + word[i], 0)

    write(0, "", 0)
    return found
