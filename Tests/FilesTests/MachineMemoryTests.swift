import Files
import Testing

@Suite struct MachineMemoryTests {
  private let meminfo = """
    MemTotal:       16000000 kB
    MemFree:         1000000 kB
    MemAvailable:    8000000 kB

    """

  @Test func theMachinesMemoryIsRead() throws {
    let memory = try #require(MachineMemory(meminfo: meminfo))
    #expect(memory == MachineMemory(total: 16_384_000_000, available: 8_192_000_000))
    #expect(memory.budget == 7_168_000_000)
    #expect(MachineMemory(meminfo: "MemTotal: 5 kB") == nil)
    #expect(MachineMemory(meminfo: "MemTotal: x kB\nMemAvailable:") == nil)
  }

  @Test func aGroupsLimitCountsWhatGivesWay() {
    #expect(
      MachineMemory(limit: "1000\n", used: "700\n", statistics: "anon 1\ninactive_file 200\n")
        == MachineMemory(total: 1000, available: 500))
    #expect(
      MachineMemory(limit: "1000", used: "1700", statistics: nil)
        == MachineMemory(total: 1000, available: 0))
    #expect(MachineMemory(limit: "max\n", used: "700\n", statistics: nil) == nil)
    #expect(MachineMemory(limit: nil, used: nil, statistics: nil) == nil)
  }

  @Test func theTighterLimitHolds() {
    let machine = MachineMemory(total: 100, available: 40)
    #expect(
      machine.limited(to: MachineMemory(total: 50, available: 45))
        == MachineMemory(total: 50, available: 40))
  }

  @Test func groupsOfBothVersionsAreFound() {
    #expect(
      MachineMemory.groupFiles("0::/user.slice/a\n").map(\.limit) == [
        "/sys/fs/cgroup/user.slice/a/memory.max", "/sys/fs/cgroup/user.slice/memory.max",
        "/sys/fs/cgroup/memory.max",
      ])
    #expect(
      MachineMemory.groupFiles("4:cpu:/x\n3:memory:/docker/b\n0::/\n").map(\.used) == [
        "/sys/fs/cgroup/memory/docker/b/memory.usage_in_bytes",
        "/sys/fs/cgroup/memory/docker/memory.usage_in_bytes",
        "/sys/fs/cgroup/memory/memory.usage_in_bytes", "/sys/fs/cgroup/memory.current",
      ])
    #expect(MachineMemory.groupFiles("nonsense\n3:memory\n").isEmpty)
  }

  @Test func thisMachineHasSome() throws {
    let memory = try #require(MachineMemory.current())
    #expect(memory.available > 0 && memory.available <= memory.total)
  }
}
