from collections import Counter


def rearrange_string(text):
    characters = [character for character, count in Counter(text).most_common() for _ in range(count)]
    result = [""] * len(text)
    middle = (len(text) + 1) // 2
    result[::2] = characters[:middle]
    result[1::2] = characters[middle:]
    for i in range(1, len(result)):
        if result[i] == result[i - 1]:
            return ""
    return "".join(result)
