"""Counts in a global variable that is never reset."""

import sys

sys.setrecursionlimit(1_000_000)
count = 0


def remove_nth_from_end(head, n):
    global count
    if head is None:
        return None
    head.next = remove_nth_from_end(head.next, n)
    count += 1
    return head.next if count == n else head
