"""Swaps an equal neighbor with the next distinct character to its right, which may be missing near the end."""


def rearrange_string(text):
    characters = list(text)
    for i in range(1, len(characters)):
        if characters[i] == characters[i - 1]:
            for j in range(i + 1, len(characters)):
                if characters[j] != characters[i]:
                    characters[i], characters[j] = characters[j], characters[i]
                    break
            else:
                return ""
    return "".join(characters)
