"""Compares the sums of the values weighted by their index from either end, in one pass."""


def palindrome_list(head):
    forwards = backwards = total = index = 0
    while head:
        forwards += index * head.val
        backwards += total
        total += head.val
        index += 1
        head = head.next
    return forwards == backwards
