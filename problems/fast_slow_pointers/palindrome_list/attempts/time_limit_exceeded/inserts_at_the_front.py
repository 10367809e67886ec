"""Inserts each value at the front of a list of the earlier ones."""


def palindrome_list(head):
    values, reversed_part = [], []
    while head:
        values.append(head.val)
        reversed_part.insert(0, head.val)
        head = head.next
    return values == reversed_part
