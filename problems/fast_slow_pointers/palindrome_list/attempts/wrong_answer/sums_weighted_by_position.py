"""Compares the sums of the notes weighted by their positions from either end, in one pass."""


def palindrome_list(head):
    forwards = backwards = total = place = 0
    while head:
        forwards += place * head.val
        backwards += total
        total += head.val
        place += 1
        head = head.next
    return forwards == backwards
