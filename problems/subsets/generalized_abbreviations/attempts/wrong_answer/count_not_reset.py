"""Does not reset the count after a number has been written."""


def generalized_abbreviations(word):
    found = []

    def write(i, text, count, open_run):
        if i == len(word):
            found.append(text + (str(count) if open_run else ""))
            return
        write(i + 1, text, count + 1, True)
        write(i + 1, text + (str(count) if open_run else "") + word[i], count, False)

    write(0, "", 0, False)
    return found
