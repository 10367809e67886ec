"""Works on UTF-16 units, of which some characters have two."""


def count_palindromic_substrings(text):
    data = text.encode("utf-16-le", "surrogatepass")
    text = [data[i : i + 2] for i in range(0, len(data), 2)]
    count = 0
    for center in range(2 * len(text)):
        left, right = (center - 1) // 2, center // 2
        left += center % 2 == 0
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left, right = left - 1, right + 1
    return count
