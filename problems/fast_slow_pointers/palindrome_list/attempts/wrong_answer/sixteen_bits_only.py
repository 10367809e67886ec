"""Stores the values in an array of 16-bit numbers, and loses the rest."""

from array import array


def palindrome_list(head):
    vals = array("h")
    while head:
        vals.append((head.val + 32768) % 65536 - 32768)
        head = head.next
    return vals == vals[::-1]
