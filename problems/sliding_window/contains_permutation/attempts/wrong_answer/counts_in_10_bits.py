"""Keep the counts in one number, 10 bits each."""


def contains_permutation(text: str, pattern: str) -> bool:
    """All 26 counters packed in one integer, 10 bits each."""
    m = len(pattern)
    if m > len(text):
        return False
    unit = {chr(97 + i): 1 << (10 * i) for i in range(26)}
    goal = sum(unit[ch] for ch in pattern)
    window = sum(unit[ch] for ch in text[:m])
    if window == goal:
        return True
    for i in range(m, len(text)):
        window += unit[text[i]] - unit[text[i - m]]
        if window == goal:
            return True
    return False
