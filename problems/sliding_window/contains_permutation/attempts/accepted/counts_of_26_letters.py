def number(letter):
    return ord(letter) - ord("a")


def contains_permutation(text, pattern):
    size = len(pattern)
    if size > len(text):
        return False
    wanted, window = [0] * 26, [0] * 26
    for i in range(size):
        wanted[number(pattern[i])] += 1
        window[number(text[i])] += 1
    for end in range(size, len(text)):
        if window == wanted:
            return True
        window[number(text[end])] += 1
        window[number(text[end - size])] -= 1
    return window == wanted
