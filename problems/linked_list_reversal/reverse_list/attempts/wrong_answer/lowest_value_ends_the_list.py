"""Takes the lowest value for the end of the list."""


def reverse_list(head):
    before = None
    while head and head.val != -1_000_000:
        head.next, before, head = before, head, head.next
    return before if head is None else (setattr(head, "next", before) or head)
