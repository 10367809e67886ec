"""Print terminal escapes that clear the screen and forge a verdict."""
# problem: top_k
# verdicts: wrong_answer
# verdicts without layers: wrong_answer


def top_k(items, k):
    print("\x1b[2J\x1b[H\x1b[32maccepted\x1b[0m \x1b]0;title\x07 \x9b31m \x1bP+q544e\x1b\\ \x08\x08\r\x00")
    return []
