def case_permutations(text):
    found = []
    chars = list(text)

    def write(i):
        if i == len(chars):
            found.append("".join(chars))
            return
        write(i + 1)
        if chars[i].isalpha():
            chars[i] = chars[i].swapcase()
            write(i + 1)

    write(0)
    return found
