def find_anagrams(text: str, pattern: str) -> list[int]:
    missing: dict[str, int] = {}
    for letter in pattern:
        missing[letter] = missing.get(letter, 0) + 1
    indices = []
    start = 0
    for end, letter in enumerate(text):
        missing[letter] = missing.get(letter, 0) - 1
        while missing[letter] < 0:
            missing[text[start]] += 1
            start += 1
        if end - start + 1 == len(pattern):
            indices.append(start)
    return indices
