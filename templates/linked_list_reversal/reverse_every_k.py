from judge.kit import ListNode


def reverse_every_k(head: ListNode | None, k: int) -> ListNode | None:
    """Reverse each group of k nodes in place, a shorter last one too, and return the new head."""
