"""Compares the first and the last value only."""


def palindrome_list(head):
    last = head
    while last and last.next:
        last = last.next
    return last is None or head.val == last.val
