"""Stores the values as bytes, and loses all but the last eight bits."""


def palindrome_list(head):
    values = bytearray()
    while head:
        values.append(head.val % 256)
        head = head.next
    return values == values[::-1]
