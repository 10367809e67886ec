from judge.kit import ListNode


def reverse_alternate_k(head: ListNode | None, k: int) -> ListNode | None:
    before = dummy = ListNode(next=head)
    while before.next:
        last = before.next
        size = 1
        while size < k and last.next:
            moved = last.next
            last.next = moved.next
            moved.next = before.next
            before.next = moved
            size += 1
        before = last
        kept = 0
        while kept < k and before.next:
            before = before.next
            kept += 1
    return dummy.next
