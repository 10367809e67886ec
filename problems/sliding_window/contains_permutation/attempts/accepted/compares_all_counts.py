def contains_permutation(text, pattern):
    missing = {}
    for character in pattern:
        missing[character] = missing.get(character, 0) + 1
    for end, character in enumerate(text):
        if character in missing:
            missing[character] -= 1
        if end >= len(pattern) and text[end - len(pattern)] in missing:
            missing[text[end - len(pattern)]] += 1
        if all(count == 0 for count in missing.values()):
            return True
    return False
