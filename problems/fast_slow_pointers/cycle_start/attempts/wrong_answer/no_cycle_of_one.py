"""Takes a node that points to itself for the end of the list."""


def cycle_start(head):
    seen = set()
    while head and head.next is not head:
        if head in seen:
            return head
        seen.add(head)
        head = head.next
    return None
