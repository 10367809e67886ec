def steps(text, left, right):
    number = 0
    while left >= 0 and right < len(text):
        if text[left] != text[right]:
            return number
        number = number + 1
        left = left - 1
        right = right + 1
    return number


def count_palindromic_substrings(text):
    total = 0
    for index in range(len(text)):
        total = total + steps(text, index, index)
        total = total + steps(text, index, index + 1)
    return total
