"""Put a number of two million digits into a tree."""
# problem: connect_siblings
# about: answers
# verdicts: wrong_answer


def connect_siblings(root):
    if root:
        root.val = 1 << 7_000_000
