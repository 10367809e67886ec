"""Takes a node that points to itself for the end of the list."""


def has_cycle(head):
    seen = set()
    while head and head.next is not head:
        if head in seen:
            return True
        seen.add(head)
        head = head.next
    return False
