def longest_same_letter(text: str, k: int) -> int:
    counts: dict[str, int] = {}
    start = most = 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        most = max(most, counts[letter])
        if end - start + 1 - most > k:
            counts[text[start]] -= 1
            start += 1
    return len(text) - start
