"""Changes lists, but gives up after 250,000 steps, which are fewer than both lists together have nodes."""


def list_intersection(first, second):
    a, b = first, second
    for _ in range(250_000):
        if a is b:
            return a
        a = a.next if a else second
        b = b.next if b else first
    return None
