"""Takes a value of 0 for the end of the list."""


def reverse_list(head):
    turned = None
    while head and head.val:
        head.next, turned, head = turned, head, head.next
    return turned
