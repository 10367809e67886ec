def longest_k_distinct(text: str, k: int) -> int:
    counts: dict[str, int] = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        while len(counts) > k:
            leaving = text[start]
            counts[leaving] -= 1
            if counts[leaving] == 0:
                del counts[leaving]
            start += 1
        best = max(best, end - start + 1)
    return best
