def find_anagrams(text, pattern):
    size = len(pattern)
    balance = [0] * 26
    for letter in pattern:
        balance[ord(letter) - 97] += 1
    indices = []
    for end, letter in enumerate(text):
        balance[ord(letter) - 97] -= 1
        if end >= size:
            balance[ord(text[end - size]) - 97] += 1
        if not any(balance):
            indices.append(end - size + 1)
    return indices
