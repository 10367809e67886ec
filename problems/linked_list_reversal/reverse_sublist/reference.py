from judge.kit import ListNode


def reverse_sublist(head: ListNode | None, start: int, end: int) -> ListNode | None:
    before = dummy = ListNode(next=head)
    for _ in range(start - 1):
        before = before.next
    last = before.next
    for _ in range(end - start):
        moved = last.next
        last.next = moved.next
        moved.next = before.next
        before.next = moved
    return dummy.next
