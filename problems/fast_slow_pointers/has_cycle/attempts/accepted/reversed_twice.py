def reverse(head):
    reversed_part = None
    while head:
        head.next, reversed_part, head = reversed_part, head, head.next
    return reversed_part


def has_cycle(head):
    last = reverse(head)
    reverse(last)
    return last is head and head is not None and head.next is not None
