# What the scripts in bin/ share; sourced by bash, never run.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/target/run"

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# Answers whether a folder holds a JDK 25: a compiler, not only a runtime.
is_jdk_25() {
    [[ -n "${1:-}" && -x "$1/bin/javac" ]] && [[ "$("$1/bin/javac" -version 2>&1)" == "javac 25"* ]]
}

# Sets JAVA_HOME to a JDK 25, or says how to get one.
find_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "${SDKMAN_DIR:-${HOME:-/nowhere}/.sdkman}"/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25 /usr/local/opt/openjdk@25; do
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    done
    if command -v javac >/dev/null; then
        candidate="$(cd "$(dirname "$(readlink -f "$(command -v javac)")")/.." && pwd)"
        if is_jdk_25 "$candidate"; then
            export JAVA_HOME="$candidate"
            return
        fi
    fi
    fail "Samhand needs a JDK 25 and found none (JAVA_HOME, /usr/lib/jvm, SDKMAN, the Java folder of macOS). Get it:

  Debian 13 or newer, Ubuntu 25.10 or newer:   sudo apt-get install openjdk-25-jdk-headless
  older Debian and Ubuntu:                     https://adoptium.net/installation/linux (package temurin-25-jdk)
  macOS:                                       brew install openjdk@25
  everywhere, without administrator:           curl -s https://get.sdkman.io | bash, then: sdk install java 25-tem

Then run the same command again. A JDK somewhere else: JAVA_HOME=/path/to/jdk-25 $0"
}

# The Maven wrapper fetches Maven on first use, and needs something to fetch and unpack with.
check_build_tools() {
    if [[ -d "${MAVEN_USER_HOME:-${HOME:-/nowhere}/.m2}/wrapper/dists" ]]; then
        return
    fi
    command -v curl >/dev/null || command -v wget >/dev/null ||
        fail "Samhand fetches its build tool (Maven) on first use and needs curl or wget for it.
Debian and Ubuntu: sudo apt-get install curl"
    command -v unzip >/dev/null || command -v tar >/dev/null ||
        fail "Samhand unpacks its build tool (Maven) on first use and needs unzip or tar for it.
Debian and Ubuntu: sudo apt-get install unzip"
}

# Answers whether the built application is older than what it is built from.
# A folder counts as well: its time changes when a file in it is removed.
is_outdated() {
    [[ ! -f "$build/samhand.jar" || ! -f "$build/classpath" ]] ||
        [[ -n "$(find "$root/src/main" "$root/pom.xml" -newer "$build/samhand.jar" -print -quit)" ]]
}

# Builds the application without its tests when the sources have changed. Nothing on standard output.
# Two at once: the second waits for the first and finds the work done.
build_when_outdated() {
    is_outdated || return 0
    mkdir -p "$build"
    local log="$build/build.log"
    (
        if command -v flock >/dev/null; then
            flock 9
            is_outdated || exit 0
        fi
        say "Bygger Samhand – första gången tar det några minuter …"
        # The time of the start counts: what changes during the build is built next time.
        touch "$build/started"
        if ! (cd "$root" && ./mvnw -B -q package -DskipTests -Dspring-boot.repackage.skip=true) >"$log" 2>&1 </dev/null; then
            tail -n 40 "$log" >&2
            fail "The build failed; all of its output is in $log."
        fi
        cp "$root/target/runtime.classpath" "$build/classpath.new"
        cp "$root/target/samhand.jar" "$build/samhand.jar.new"
        touch -r "$build/started" "$build/samhand.jar.new"
        mv "$build/classpath.new" "$build/classpath"
        mv "$build/samhand.jar.new" "$build/samhand.jar"
    ) 9>"$build/lock"
}

# The class path of the built application.
class_path() { printf '%s:%s' "$build/samhand.jar" "$(<"$build/classpath")"; }
