"""Changes the link before it saves the next node."""


def reverse_list(head):
    reversed_part = None
    while head:
        head.next = reversed_part
        reversed_part = head
        head = head.next
    return reversed_part
