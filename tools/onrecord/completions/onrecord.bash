# Completion of the command onrecord for bash.
_onrecord() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}
  local reading="--format --date --resources --add --max-bytes --help"
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "extract turns claims entities quotes verify conllu bench --help --version" -- "$word"))
    return
  fi
  # Bash splits --option=value at the sign.
  [ "$previous" = "=" ] && previous=${COMP_WORDS[COMP_CWORD-2]}
  [ "$word" = "=" ] && word=""
  case "$command:$previous" in
    extract:--format) COMPREPLY=($(compgen -W "auto text markdown html vtt srt json csv jsonl" -- "$word")); return ;;
    *:--format) COMPREPLY=($(compgen -W "auto text markdown html vtt srt json csv" -- "$word")); return ;;
    extract:--output) COMPREPLY=($(compgen -W "json jsonl" -- "$word")); return ;;
    verify:--output) COMPREPLY=($(compgen -W "text json" -- "$word")); return ;;
    *:--output) COMPREPLY=($(compgen -W "table csv tsv json" -- "$word")); return ;;
    *:--offsets) COMPREPLY=($(compgen -W "utf8 utf16 codepoint" -- "$word")); return ;;
    *:--resources) COMPREPLY=($(compgen -d -- "$word")); return ;;
  esac
  case "$word" in
    -*)
      case "$command" in
        extract) COMPREPLY=($(compgen -W "$reading --layers --offsets --output --jobs" -- "$word")) ;;
        verify) COMPREPLY=($(compgen -W "$reading --quote --speaker --output" -- "$word")) ;;
        conllu) COMPREPLY=($(compgen -W "$reading --gold-tokens" -- "$word")) ;;
        bench) COMPREPLY=($(compgen -W "$reading --runs" -- "$word")) ;;
        *) COMPREPLY=($(compgen -W "$reading --output" -- "$word")) ;;
      esac ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _onrecord onrecord
