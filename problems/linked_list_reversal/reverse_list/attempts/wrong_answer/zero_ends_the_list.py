"""Takes a value of 0 for the end of the list."""


def reverse_list(head):
    reversed_part = None
    while head and head.val:
        head.next, reversed_part, head = reversed_part, head, head.next
    return reversed_part
