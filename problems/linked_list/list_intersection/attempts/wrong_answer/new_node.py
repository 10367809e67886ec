"""Returns a new node with the right value."""

from judge.kit import ListNode


def list_intersection(first, second):
    a, b = first, second
    while a is not b:
        a = a.next if a else second
        b = b.next if b else first
    return ListNode(a.val, a.next) if a else None
