"""Swaps each repeated letter with the next different one behind it, which the end may lack."""


def rearrange_string(text):
    letters = list(text)
    for i in range(1, len(letters)):
        if letters[i] == letters[i - 1]:
            for j in range(i + 1, len(letters)):
                if letters[j] != letters[i]:
                    letters[i], letters[j] = letters[j], letters[i]
                    break
            else:
                return ""
    return "".join(letters)
