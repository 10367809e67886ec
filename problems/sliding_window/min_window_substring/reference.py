def min_window_substring(text: str, pattern: str) -> str:
    missing: dict[str, int] = {}
    for character in pattern:
        missing[character] = missing.get(character, 0) + 1
    still_missing = len(pattern)
    start, best = 0, ""
    for end, character in enumerate(text, 1):
        if character in missing:
            still_missing -= missing[character] > 0
            missing[character] -= 1
        while still_missing == 0:
            if not best or end - start < len(best):
                best = text[start:end]
            if text[start] in missing:
                missing[text[start]] += 1
                still_missing += missing[text[start]] > 0
            start += 1
    return best
