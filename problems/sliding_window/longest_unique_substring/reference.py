def longest_unique_substring(text: str) -> int:
    last: dict[str, int] = {}
    start = best = 0
    for place, character in enumerate(text):
        start = max(start, last.get(character, -1) + 1)
        last[character] = place
        best = max(best, place - start + 1)
    return best
