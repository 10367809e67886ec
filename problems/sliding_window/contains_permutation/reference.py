def contains_permutation(text: str, pattern: str) -> bool:
    missing: dict[str, int] = {}
    for character in pattern:
        missing[character] = missing.get(character, 0) + 1
    start = 0
    for end, character in enumerate(text):
        missing[character] = missing.get(character, 0) - 1
        while missing[character] < 0:
            missing[text[start]] += 1
            start += 1
        if end - start + 1 == len(pattern):
            return True
    return False
